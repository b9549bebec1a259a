package dev.narae.demo;

public record Link(String url, String label) {}
