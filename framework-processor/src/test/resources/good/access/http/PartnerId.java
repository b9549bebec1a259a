package access.http;

import dev.narae.annotation.ValueObject;

@ValueObject
record PartnerId(String value) {}
