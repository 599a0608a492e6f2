package io.forethought.processor.testing;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * The output of a compiler.
 *
 * @param succeeded whether it wrote classes
 * @param diagnostics all its messages
 * @param generated the generated sources by qualified name
 * @param classes the classes by binary name
 */
public record CompilerRun(
    boolean succeeded,
    List<Diagnostic<? extends JavaFileObject>> diagnostics,
    Map<String, String> generated,
    Map<String, byte[]> classes) {

  private static final Pattern CODE = Pattern.compile("\\[(FT\\d+)] ");

  /** All messages, those of the compiler included. */
  public List<String> messages() {
    return diagnostics.stream().map(diagnostic -> diagnostic.getMessage(Locale.ROOT)).toList();
  }

  /** The messages that are not Forethought's. */
  public List<String> foreignMessages() {
    return messages().stream().filter(message -> !CODE.matcher(message).find()).toList();
  }

  /**
   * Forethought's findings as {@code error FT102 OrderMetrics.java:12:20}, in the order of places.
   */
  public List<String> findings() {
    return ours().map(found -> kind(found) + " " + code(found) + " " + place(found)).toList();
  }

  /** The findings as {@code FT102:12}, for compilers whose columns differ from javac's. */
  public List<String> codesAndLines() {
    return ours().map(found -> code(found) + ":" + found.getLineNumber()).toList();
  }

  private Stream<Diagnostic<? extends JavaFileObject>> ours() {
    return diagnostics.stream()
        .filter(diagnostic -> CODE.matcher(diagnostic.getMessage(Locale.ROOT)).find())
        .sorted(
            Comparator.comparing((Diagnostic<? extends JavaFileObject> found) -> file(found))
                .thenComparing(Diagnostic::getLineNumber)
                .thenComparing(Diagnostic::getColumnNumber)
                .thenComparing(CompilerRun::code));
  }

  private static String kind(Diagnostic<?> diagnostic) {
    return switch (diagnostic.getKind()) {
      case ERROR -> "error";
      case NOTE -> "note";
      default -> "warning";
    };
  }

  private static String code(Diagnostic<?> diagnostic) {
    Matcher matcher = CODE.matcher(diagnostic.getMessage(Locale.ROOT));
    return matcher.find() ? matcher.group(1) : "";
  }

  private static String place(Diagnostic<? extends JavaFileObject> diagnostic) {
    return file(diagnostic).isEmpty()
        ? "(no place)"
        : file(diagnostic) + ":" + diagnostic.getLineNumber() + ":" + diagnostic.getColumnNumber();
  }

  private static String file(Diagnostic<? extends JavaFileObject> diagnostic) {
    String name =
        Optional.ofNullable(diagnostic.getSource()).map(JavaFileObject::getName).orElse("");
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /** A class loader for the compiled classes. */
  public ClassLoader loader() {
    return new ClassLoader(CompilerRun.class.getClassLoader()) {
      @Override
      protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
          throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
      }
    };
  }
}
