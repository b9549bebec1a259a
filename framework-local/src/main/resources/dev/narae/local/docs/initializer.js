SwaggerUIBundle({
  url: "openapi.yaml",
  dom_id: "#swagger-ui",
  deepLinking: true,
  // No badge: the validator is a service on the internet.
  validatorUrl: null,
});
