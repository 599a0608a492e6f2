package io.forethought.processor.compiler.reading;

import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.compiler.source.Names;
import io.forethought.processor.compiler.source.Round;
import io.forethought.processor.compiler.source.Written;
import io.forethought.processor.model.http.HttpProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

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
    List<Element> applications = round.annotated(Names.INSTRUMENT_HTTP);
    if (declared.isEmpty() && !applications.isEmpty()) {
      Element first = applications.get(0);
      Written.on(first, Names.INSTRUMENT_HTTP, JavacSite.of(first)).ifPresent(this::read);
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
    if (declared.isEmpty()) {
      for (String text : written()) {
        Optional<HttpProfile> profile = HttpProfile.of(text.strip());
        if (profile.isPresent()) {
          return profile.get();
        }
      }
    }
    return declared.orElse(HttpProfile.DEFAULT);
  }

  private List<String> written() {
    List<String> written = new ArrayList<>();
    resources.earlier(HttpProfile.FILE).ifPresent(written::add);
    for (Resources.Place place : resources.libraries()) {
      place.read(HttpProfile.FILE).ifPresent(written::add);
    }
    return written;
  }
}
