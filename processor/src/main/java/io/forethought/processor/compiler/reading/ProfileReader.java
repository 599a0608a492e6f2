package io.forethought.processor.compiler.reading;

import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.compiler.source.Names;
import io.forethought.processor.compiler.source.Round;
import io.forethought.processor.compiler.source.Written;
import io.forethought.processor.model.http.HttpProfile;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads where the program exposes its metrics, and its profile: from the {@code @InstrumentHttp} of
 * this compilation, otherwise from the file that the compilation of another one wrote.
 */
public final class ProfileReader {

  private static final String DEFAULT_PATH = "/metrics";

  private final Resources resources;
  private Optional<HttpProfile> declared = Optional.empty();
  private Optional<String> path = Optional.empty();

  public ProfileReader(Resources resources) {
    this.resources = resources;
  }

  /** Reads the sources of a round. */
  public void read(Round round) {
    if (declared.isEmpty()) {
      round
          .annotated(Names.INSTRUMENT_HTTP)
          .flatMap(type -> Written.on(type, Names.INSTRUMENT_HTTP, JavacSite.of(type)).stream())
          .findFirst()
          .ifPresent(this::read);
    }
  }

  private void read(Written written) {
    declared =
        written
            .constant("profile")
            .flatMap(HttpProfile::of)
            .or(() -> Optional.of(HttpProfile.DEFAULT));
    path =
        Optional.of(written.value("path", String.class, DEFAULT_PATH).value())
            .filter(declaredPath -> !declaredPath.isEmpty());
  }

  /** The path of the metrics, if this compilation has an application; empty if it exposes none. */
  public Optional<String> path() {
    return path;
  }

  /** The profile of the program, as far as the compiler knows it. */
  public HttpProfile profile() {
    return declared
        .or(() -> written().flatMap(text -> HttpProfile.of(text.strip()).stream()).findFirst())
        .orElse(HttpProfile.DEFAULT);
  }

  private Stream<String> written() {
    return Stream.concat(
        resources.earlier(HttpProfile.FILE).stream(),
        resources.libraries().stream().flatMap(place -> place.read(HttpProfile.FILE).stream()));
  }
}
