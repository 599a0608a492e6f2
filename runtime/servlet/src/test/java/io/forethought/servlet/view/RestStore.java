package io.forethought.servlet.view;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/**
 * A generic interface with the paths of its resources.
 *
 * @param <K> the identifiers
 * @param <V> the things
 */
public interface RestStore<K extends Comparable<K>, V> {

  @GET
  @Path("{id: \\w+}")
  V get(@PathParam("id") K id);

  @GET
  @Path("{id}/{part}")
  V part(@PathParam("id") K id, @PathParam("part") String part);

  /** Implements the interface. */
  @Path("teas")
  class Teas implements RestStore<String, String> {

    @Override
    public String get(String id) {
      return id;
    }

    @Override
    public String part(String id, String part) {
      return part;
    }
  }

  /** Implements it without naming it. */
  abstract class Counted<V> implements RestStore<Integer, V> {

    @Override
    public V part(Integer id, String part) {
      return get(id);
    }
  }

  /** Implements one method itself, and inherits the other. */
  @Path("cups")
  class Cups extends Counted<String> {

    @Override
    public String get(Integer id) {
      return "cup " + id;
    }
  }
}
