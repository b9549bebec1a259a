/**
 * A service in the form the processor generates, written by hand. It pins the contract: when it no
 * longer compiles, neither does generated code.
 */
package dev.narae.demo;
