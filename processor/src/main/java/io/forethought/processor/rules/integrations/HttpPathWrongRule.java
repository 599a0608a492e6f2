package io.forethought.processor.rules.integrations;

import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.model.Declarations;
import io.forethought.processor.model.Sited;
import io.forethought.processor.rules.common.Findings;
import io.forethought.processor.rules.common.Rule;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rejects invalid paths, and path patterns that are not valid in servlet mappings. */
final class HttpPathWrongRule implements Rule {

  private static final Pattern PATH = Pattern.compile("/[^\\s*?#;]*[^\\s*?#;/]");
  private static final Pattern EXTENSION = Pattern.compile("\\*\\.[^\\s*?#;/]+");
  private static final Pattern FOLDER = Pattern.compile("(/[^\\s*?#;]*[^\\s*?#;/])?/\\*");

  @Override
  public void check(Declarations declarations, Findings findings) {
    findings.addAll(
        declarations.instrumentations().stream()
            .flatMap(
                http ->
                    Stream.concat(
                        path(http.path()), http.ignored().stream().flatMap(this::ignored))));
  }

  private static Stream<Finding> path(Sited<String> path) {
    return path.value().isEmpty() || PATH.matcher(path.value()).matches()
        ? Stream.empty()
        : Stream.of(finding(path, "path", "write \"" + corrected(path.value()) + "\""));
  }

  private Stream<Finding> ignored(Sited<String> pattern) {
    String value = pattern.value();
    return value.equals("/")
            || Stream.of(PATH, EXTENSION, FOLDER).anyMatch(kind -> kind.matcher(value).matches())
        ? Stream.empty()
        : Stream.of(
            finding(
                pattern,
                "path pattern",
                "write a pattern such as \"/health\", \"/internal/*\" or \"*.css\""));
  }

  private static Finding finding(Sited<String> path, String what, String fix) {
    return Finding.of(Code.HTTP_PATH_WRONG, path.site(), path.value(), what, fix);
  }

  /** The corrected path, or the default path if nothing usable is left. */
  private static String corrected(String path) {
    String corrected = "/" + path.replaceAll("[\\s*?#;]", "").replaceAll("^/+|/+$", "");
    return PATH.matcher(corrected).matches() ? corrected : "/metrics";
  }
}
