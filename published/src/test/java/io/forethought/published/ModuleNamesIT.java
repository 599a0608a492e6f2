package io.forethought.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.module.ResolutionException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Every published jar for programs is a Java module with a descriptor and a name that stays. */
class ModuleNamesIT {

  /** The jars of others that every program with ours has. */
  private static final Pattern RUN_TIME = Pattern.compile("prometheus-|datasource-proxy-");

  @ParameterizedTest
  @EnumSource(value = Published.class, mode = Mode.EXCLUDE, names = "RECIPES")
  void jarIsAModuleOfItsName(Published published) {
    assertThat(ModuleFinder.of(published.jar()).findAll())
        .map(ModuleReference::descriptor)
        .singleElement()
        .satisfies(
            descriptor -> {
              assertThat(descriptor.name()).isEqualTo(published.module());
              assertThat(descriptor.isAutomatic()).isFalse();
              assertThat(descriptor.isOpen()).isFalse();
            });
  }

  @ParameterizedTest
  @EnumSource(value = Published.class, mode = Mode.EXCLUDE, names = "RECIPES")
  void everyPackageBelongsToTheNameOfTheModule(Published published) {
    ModuleDescriptor descriptor =
        ModuleFinder.of(published.jar()).findAll().iterator().next().descriptor();

    assertThat(descriptor.packages())
        .isNotEmpty()
        .allMatch(
            name -> name.equals(published.module()) || name.startsWith(published.module() + "."));
  }

  // A module that provides a service is resolved only beside the module of that service, though it
  // does not require it. docs/guide/java-modules.md names the two.
  @ParameterizedTest
  @EnumSource(
      value = Published.class,
      mode = Mode.EXCLUDE,
      names = {"PROCESSOR", "RECIPES"})
  void moduleIsResolvedWithItsRunTimeDependenciesAlone(Published published) {
    Optional<String> missing =
        switch (published) {
          case JPA -> Optional.of("org.hibernate.integrator.spi");
          case SERVLET, SERVLET_UI -> Optional.of("jakarta.ws.rs.core");
          default -> Optional.empty();
        };

    assertThat(failure(published))
        .isEqualTo(
            missing.map(
                name ->
                    "Module "
                        + (published == Published.SERVLET_UI ? Published.SERVLET : published)
                            .module()
                        + " does not read a module that exports "
                        + name));
  }

  private static Optional<String> failure(Published published) {
    Stream<Path> ours = Stream.of(Published.values()).map(Published::jar);
    Stream<Path> others =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(Path::of)
            .filter(jar -> RUN_TIME.matcher(jar.getFileName().toString()).lookingAt());
    ModuleFinder jars = ModuleFinder.of(Stream.concat(ours, others).toArray(Path[]::new));
    try {
      ModuleLayer.boot()
          .configuration()
          .resolve(jars, ModuleFinder.of(), Set.of(published.module()));
      return Optional.empty();
    } catch (ResolutionException unresolved) {
      return Optional.of(unresolved.getMessage());
    }
  }
}
