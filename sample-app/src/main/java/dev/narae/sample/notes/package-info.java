/** A notes service: what a user of Narae would write, and nothing else. */
package dev.narae.sample.notes;
