package io.forethought.processor.compiler.reading;

import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.compiler.source.Names;
import io.forethought.processor.compiler.source.Round;
import io.forethought.processor.compiler.source.Written;
import io.forethought.processor.model.http.HttpProfile;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the profile of the program: from the {@code @InstrumentHttp} of this compilation, otherwise
 * from the file that the compilation of another one wrote.
 */
public final class ProfileReader {

  private final Resources resources;
  private Optional<HttpProfile> declared = Optional.empty();

  public ProfileReader(Resources resources) {
    this.resources = resources;
  }

  /** Reads the sources of a round. */
  public void read(Round round) {
    declared =
        declared.or(
            () ->
                round
                    .annotated(Names.INSTRUMENT_HTTP)
                    .flatMap(
                        type ->
                            Written.on(type, Names.INSTRUMENT_HTTP, JavacSite.of(type)).stream())
                    .map(written -> written.constant("profile").flatMap(HttpProfile::of))
                    .map(profile -> profile.orElse(HttpProfile.DEFAULT))
                    .findFirst());
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
