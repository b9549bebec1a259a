package answers;

record Song(String title, int seconds) {}
