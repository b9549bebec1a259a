package dev.narae.sample.notes;

import dev.narae.annotation.LambdaApp;

/** Notes with tags and links, one list for every owner. */
@LambdaApp(name = "notes", modules = ClockModule.class, memory = 1024, timeout = 10)
public interface NotesApp {}
