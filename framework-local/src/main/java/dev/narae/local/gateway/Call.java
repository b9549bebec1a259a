package dev.narae.local.gateway;

import dev.narae.local.http.HttpRequest;

/**
 * One request on its way through a gateway.
 *
 * @param request as the client sent it
 * @param route the gateway's route
 * @param ids its ids
 */
record Call(HttpRequest request, RouteMatch route, RequestIds ids) {}
