package dev.narae.sample.notes;

import dev.narae.annotation.Cors;
import dev.narae.annotation.JwtAuth;
import dev.narae.annotation.LambdaApp;
import dev.narae.annotation.Throttle;

/** Notes with tags and links; everybody has their own. */
@LambdaApp(name = "notes", modules = ClockModule.class, memory = 1024, timeout = 10)
@JwtAuth(issuer = "${issuer}", audience = "notes")
@Cors(origins = "${webOrigin:http://localhost:3000}")
@Throttle(rate = 50, burst = 100)
public interface NotesApp {}
