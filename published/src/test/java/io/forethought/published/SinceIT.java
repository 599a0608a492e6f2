package io.forethought.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.SinceTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Every type that programs can name tells since which version it exists. */
class SinceIT {

  private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+");

  // Nothing in the processor is exported.
  @ParameterizedTest
  @EnumSource(value = Published.class, mode = Mode.EXCLUDE, names = "PROCESSOR")
  void everyExportedTypeHasSince(Published published) throws IOException {
    List<String> types = publicTypes(published);

    assertThat(types).isNotEmpty();
    assertThat(types).allMatch(type -> type.contains(" since "));
  }

  /** The public top-level types of exported packages, as {@code shop.Order since 0.1.0}. */
  private static List<String> publicTypes(Published published) throws IOException {
    List<String> exported = published.exported();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null);
        Stream<Path> files = Files.walk(published.sources())) {
      List<Path> sources =
          files.filter(file -> file.getFileName().toString().matches("[A-Z].*\\.java")).toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none"),
                  null,
                  manager.getJavaFileObjectsFromPaths(sources));
      DocTrees docs = DocTrees.instance(task);
      Stream<CompilationUnitTree> units = Stream.of(task.parse()).flatMap(all -> toStream(all));
      return units
          .filter(unit -> exported.contains(unit.getPackageName().toString()))
          .flatMap(unit -> publicTypes(unit, docs))
          .toList();
    }
  }

  private static Stream<CompilationUnitTree> toStream(
      Iterable<? extends CompilationUnitTree> units) {
    Stream.Builder<CompilationUnitTree> stream = Stream.builder();
    units.forEach(stream);
    return stream.build();
  }

  private static Stream<String> publicTypes(CompilationUnitTree unit, DocTrees docs) {
    return unit.getTypeDecls().stream()
        .filter(ClassTree.class::isInstance)
        .map(ClassTree.class::cast)
        .filter(type -> type.getModifiers().getFlags().contains(Modifier.PUBLIC))
        .map(type -> unit.getPackageName() + "." + type.getSimpleName() + since(unit, type, docs));
  }

  private static String since(CompilationUnitTree unit, Tree type, DocTrees docs) {
    DocCommentTree comment = docs.getDocCommentTree(TreePath.getPath(unit, type));
    return comment == null
        ? ""
        : comment.getBlockTags().stream()
            .filter(SinceTree.class::isInstance)
            .map(tag -> ((SinceTree) tag).getBody().toString())
            .filter(version -> VERSION.matcher(version).matches())
            .map(version -> " since " + version)
            .collect(Collectors.joining());
  }
}
