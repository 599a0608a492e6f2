package io.forethought.recipes.plan;

import java.util.function.Predicate;

/**
 * Something that changes or removes meters before they are exposed.
 *
 * @param file the source
 * @param described how a report calls it
 * @param type the type in which to look for what it does; empty if it is known
 * @param changes whether it can change a meter
 * @param detail what follows from it
 */
public record Filter(
    String file, String described, String type, Predicate<MeterCall> changes, String detail) {}
