package balancer;

import dev.narae.annotation.Api;
import dev.narae.annotation.LambdaApp;

/** Whole events of a load balancer. */
@LambdaApp(name = "balancer", api = Api.ALB)
interface Balancer {}
