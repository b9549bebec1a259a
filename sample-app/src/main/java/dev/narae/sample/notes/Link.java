package dev.narae.sample.notes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A page that belongs to a note.
 *
 * @param url the page's address
 * @param label what to show instead of the address
 */
public record Link(@NotBlank @Size(max = 2000) String url, @NotBlank String label) {}
