package io.forethought.jpa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an index says of classes, whatever stands in it. */
class ModelIndexTest {

  @TempDir private Path folder;

  @Test
  void aClassCountsAsTheNearestModel() throws IOException {
    ModelIndex index =
        index(
            """
            io.forethought.jpa.Animal$Dog=dog
            io.forethought.jpa.Family$Cat=cat
            io.forethought.jpa.Family$Kitten=kitten
            """);

    assertThat(index.of(Animal.Dog.class)).containsSame(ModelOperations.of("dog"));
    assertThat(index.of(Animal.Puppy.class)).containsSame(ModelOperations.of("dog"));
    assertThat(index.of(Family.Kitten.class)).containsSame(ModelOperations.of("kitten"));
    assertThat(index.of(Animal.Lawn.class)).isEmpty();
  }

  @Test
  void whatIsLeftOverCountsNothing() throws IOException {
    ModelIndex index =
        index(
            """
            io.forethought.jpa.Animal$Lawn=left_over_lawn
            io.forethought.jpa.Gone=left_over_gone
            =left_over_nothing
            left over
            """);

    index.start(getClass().getClassLoader());
    assertThat(index.of(Animal.Lawn.class)).isEmpty();
    assertThat(Counts.now().models()).noneMatch(model -> model.startsWith("left_over"));
  }

  @Test
  void whatCannotBeReadIsLeftOut() throws IOException {
    URL missing = folder.resolve("missing").toUri().toURL();
    Path models = Files.writeString(folder.resolve("models"), "io.forethought.jpa.Animal$Dog=dog");

    assertThat(new ModelIndex(List.of(missing, models.toUri().toURL())).of(Animal.Dog.class))
        .containsSame(ModelOperations.of("dog"));
  }

  private ModelIndex index(String lines) throws IOException {
    Path file = Files.writeString(folder.resolve("models"), lines, UTF_8);
    return new ModelIndex(List.of(file.toUri().toURL()));
  }
}
