/**
 * What is deployed, tested as far as that goes without AWS: the sample's jar under the client that
 * runs it on Lambda, and the stack that holds the code.
 */
package dev.narae.infra;
