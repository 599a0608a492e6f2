package io.forethought.processor.compiler.reading;

import io.forethought.processor.compiler.source.JavacSite;
import io.forethought.processor.diagnostics.Code;
import io.forethought.processor.diagnostics.Finding;
import io.forethought.processor.files.NamedPath;
import io.forethought.processor.model.FileSite;
import io.forethought.processor.model.Site;
import io.forethought.processor.operations.OperationsFile;
import io.forethought.processor.operations.OperationsFiles;
import io.forethought.processor.operations.document.UnreadableException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads files with queries. */
final class QueryFileReader {

  private static final String CORRECT =
      "correct the path: -Aforethought.check=…; a relative path starts in the working directory of"
          + " the compiler";

  private final Consumer<Finding> told;

  QueryFileReader(Consumer<Finding> told) {
    this.told = told;
  }

  /** The files, each once; reports those that cannot be read. */
  List<OperationsFile> read(List<NamedPath> paths) {
    List<OperationsFile> files = new ArrayList<>();
    Set<Path> read = new HashSet<>();
    for (NamedPath named : paths) {
      for (Path file : files(named)) {
        if (read.add(file.toAbsolutePath().normalize())) {
          read(file, named.isFile()).ifPresent(files::add);
        }
      }
    }
    return files;
  }

  private List<Path> files(NamedPath named) {
    try {
      List<Path> files = named.files();
      if (files.isEmpty() && !named.isFolder()) {
        String reason = named.isPattern() ? "no file matches this pattern" : "it does not exist";
        told.accept(unreadable(JavacSite.COMMAND_LINE, named.text(), reason, CORRECT));
      }
      return files;
    } catch (IOException e) {
      told.accept(unreadable(JavacSite.COMMAND_LINE, named.text(), LockFile.reason(e), CORRECT));
      return List.of();
    }
  }

  /** Reads a file. Of a folder, only files with queries are of interest, readable or not. */
  private Optional<OperationsFile> read(Path file, boolean named) {
    String path = file.toString().replace(File.separatorChar, '/');
    try {
      String content = Files.readString(file);
      if (!named && !OperationsFiles.canHaveQueries(content)) {
        return Optional.empty();
      }
      Optional<OperationsFile> read = OperationsFiles.read(path, content);
      if (read.isEmpty() && named) {
        told.accept(neither(path));
      }
      return read;
    } catch (UnreadableException e) {
      told.accept(unreadable(e.site(), path, e.reason(), e.fix()));
    } catch (IOException e) {
      told.accept(unreadable(JavacSite.COMMAND_LINE, path, LockFile.reason(e), CORRECT));
    }
    return Optional.empty();
  }

  private static Finding neither(String path) {
    return unreadable(
        new FileSite(path, 1, 1),
        path,
        "it contains neither rules of Prometheus nor a dashboard of Grafana",
        "name a file with \"groups\" or \"panels\", or remove it from -Aforethought.check");
  }

  /** The place already has the whole path, if it is in the file. */
  private static Finding unreadable(Site site, String path, String reason, String fix) {
    String name = site instanceof FileSite ? path.substring(path.lastIndexOf('/') + 1) : path;
    return Finding.of(Code.QUERIES_UNREADABLE, site, name, reason, fix);
  }
}
