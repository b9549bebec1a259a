package access.rest;

record Ticket(String sub, int seat) {}
