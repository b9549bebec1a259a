package rest;

import dev.narae.annotation.Api;
import dev.narae.annotation.LambdaApp;

/** Whole events of a REST API. */
@LambdaApp(name = "rest", api = Api.REST)
interface Rest {}
