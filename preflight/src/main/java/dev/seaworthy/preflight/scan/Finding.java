package dev.seaworthy.preflight.scan;

import java.util.List;
import java.util.Optional;

/**
 * A value that was found.
 *
 * @param settings the variables that have it, and which part of their values it is
 * @param file the file, as the user named it; of one in an archive the archive, an exclamation mark and the file
 * @param place where in the file, the first time; nothing when it is in the file's name
 * @param form how it is there, as the end of a sentence
 * @param times how often it is there in that form
 */
public record Finding(List<String> settings, String file, Optional<Place> place, String form, long times) {}
