package io.forethought.docs;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A fenced block of a page.
 *
 * @param page the page, from the root of the repository
 * @param line the line of the page that the text begins on
 * @param language the word after the fence, empty if there is none
 * @param text what stands between the fences
 */
record Block(String page, int line, String language, String text) {

  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
  private static final Pattern PUBLIC_TYPE =
      Pattern.compile("(?m)^public (?:final |abstract )?(?:class|interface|enum|record) (\\w+)");
  private static final Pattern TYPE =
      Pattern.compile("(?m)^(?:final |abstract )?(?:class|interface|enum|record) (\\w+)");
  private static final Pattern MODULE = Pattern.compile("(?m)^module [\\w.]+ \\{");

  boolean isJava() {
    return language.equals("java");
  }

  boolean isModule() {
    return MODULE.matcher(text).find();
  }

  boolean isProgram() {
    return text.contains("static void main(");
  }

  boolean isTest() {
    return text.contains("  @Test\n");
  }

  /** The name that this source has as a file: {@code shop/OrderMetrics.java}. */
  String fileName() {
    if (isModule()) {
      return "module-info.java";
    }
    return packageName().replace('.', '/')
        + (packageName().isEmpty() ? "" : "/")
        + type()
        + ".java";
  }

  /** The name of its first type: {@code shop.Main}. */
  String className() {
    return packageName() + (packageName().isEmpty() ? "" : ".") + type();
  }

  private String packageName() {
    return first(PACKAGE, "");
  }

  private String type() {
    String none = packageName().isEmpty() ? "Line" + line : "package-info";
    return first(PUBLIC_TYPE, first(TYPE, none));
  }

  private String first(Pattern pattern, String otherwise) {
    Matcher found = pattern.matcher(text);
    return found.find() ? found.group(1) : otherwise;
  }

  @Override
  public String toString() {
    return page + ":" + line;
  }
}
