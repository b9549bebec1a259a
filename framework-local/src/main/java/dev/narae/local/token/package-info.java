/** JSON Web Tokens: an issuer of this machine's own, and the check that gateways do. */
@NullMarked
package dev.narae.local.token;

import org.jspecify.annotations.NullMarked;
