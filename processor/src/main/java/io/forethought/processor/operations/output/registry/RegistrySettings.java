package io.forethought.processor.operations.output.registry;

/**
 * What a registry says that declarations do not.
 *
 * @param schemaUrl the address that identifies the registry; its last segment is the version
 * @param stability the stability of everything in it
 * @param naming whose names it contains
 */
public record RegistrySettings(String schemaUrl, Stability stability, Naming naming) {}
