package access.rest;

import dev.narae.annotation.Api;
import dev.narae.annotation.Cors;
import dev.narae.annotation.JwtAuth;
import dev.narae.annotation.LambdaApp;

/** Behind a REST API. */
@LambdaApp(name = "rest", api = Api.REST)
@JwtAuth(
    issuer = "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_abcdef",
    audience = "client-1")
@Cors(origins = "https://app.example", credentials = true, maxAgeSeconds = 300)
public interface Rest {}
