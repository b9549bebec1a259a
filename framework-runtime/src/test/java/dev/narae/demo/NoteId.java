package dev.narae.demo;

public record NoteId(String value) {}
