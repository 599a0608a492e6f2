package io.forethought.recipes.code;

import java.nio.file.Path;
import org.openrewrite.java.tree.J;

/**
 * Where a source belongs.
 *
 * @param root the folder of its package tree, such as {@code src/main/java/}
 * @param packageName its package
 */
public record Place(String root, String packageName) {

  /** The place of a source. */
  public static Place of(J.CompilationUnit source) {
    J.Package declared = source.getPackageDeclaration();
    return of(source.getSourcePath(), declared == null ? "" : declared.getPackageName());
  }

  /** The place of a source in a package. */
  public static Place of(Path source, String packageName) {
    String path = source.toString().replace('\\', '/');
    String inside = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    String root =
        folder.endsWith(inside) ? folder.substring(0, folder.length() - inside.length()) : folder;
    return new Place(root, packageName);
  }

  /** Whether it is a test. */
  public boolean isTest() {
    return ("/" + root).matches(".*/src/(test|testFixtures|integrationTest|it)/.*");
  }
}
