package io.forethought.processor.compiler.reporting;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A source with a class at one place and spaces before it. javac reports at trees, and there is no
 * tree within a literal. But it only uses the place of the tree, so a class at the same place of
 * another source will do.
 */
final class Mark extends SimpleJavaFileObject {

  private final int place;

  private Mark(int place) {
    super(URI.create("string:///Mark.java"), Kind.SOURCE);
    this.place = place;
  }

  /** A tree at a place in a source, for the compiler that parsed the source. */
  static Optional<Tree> at(int place, CompilationUnitTree source) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      return Optional.empty();
    }
    JavaCompiler.CompilationTask task =
        compiler.getTask(null, null, null, List.of("-proc:none"), null, List.of(new Mark(place)));
    for (CompilationUnitTree parsed : ((JavacTask) task).parse()) {
      // Otherwise another javac runs this one's processors, and its trees are other classes.
      if (parsed.getClass() == source.getClass()) {
        return Optional.of(parsed.getTypeDecls().get(0));
      }
    }
    return Optional.empty();
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return " ".repeat(place) + "class Mark {}";
  }
}
