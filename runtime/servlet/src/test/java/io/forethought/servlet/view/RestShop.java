package io.forethought.servlet.view;

import jakarta.annotation.Priority;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.AsyncResponse;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.Suspended;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** An application of Jakarta REST with all that makes a template hard to find, and none of us. */
public class RestShop extends Application {

  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(
        Orders.class,
        Items.class,
        Guard.class,
        RestStart.class,
        RestStore.Teas.class,
        RestStore.Cups.class,
        RestFolders.class,
        RestFolders.Trees.class);
  }

  /** The same with a path of its own. */
  @ApplicationPath("api")
  public static class WithPath extends RestShop {}

  /** A resource with locators. */
  @Path("orders")
  public static class Orders {

    @GET
    public String all() {
      return "orders";
    }

    @POST
    @Consumes("text/plain")
    public String add(String order) {
      return order;
    }

    @GET
    @Path("{id: \\d+}")
    @Produces("text/plain")
    public String order(@PathParam("id") int id) {
      if (id == 0) {
        throw new NotFoundException();
      }
      return "order " + id;
    }

    @GET
    @Path("{id: \\d+}/later")
    public void later(@Suspended AsyncResponse response) {
      new Thread(() -> response.resume("later")).start();
    }

    @Path("{id: \\d+}/lines")
    public Lines lines() {
      return new Lines();
    }

    @Path("/{id: \\d+}/gifts/")
    public Lines gifts() {
      return new Lines();
    }
  }

  /** A resource of a resource. */
  public static class Lines {

    @GET
    public String all() {
      return "lines";
    }

    @GET
    @Path("{line}")
    public String line(@PathParam("line") String line) {
      return line;
    }

    @Path("{line}/notes")
    public Notes notes() {
      return new Notes();
    }
  }

  /** A resource of a resource of a resource. */
  public static class Notes {

    @GET
    @Path("{note: [0-9]{1,3}}")
    public String note(@PathParam("note") String note) {
      return note;
    }
  }

  /** Paths on an interface. */
  @Path("/catalogue")
  public interface Catalogue {

    @GET
    @Path("/{item}")
    String item(@PathParam("item") String item);
  }

  /** Inherits all that Jakarta REST needs. */
  public static class Items implements Catalogue {

    @Override
    public String item(String item) {
      return item;
    }
  }

  /** Answers in place of a resource. */
  @Provider
  @Priority(Priorities.AUTHENTICATION)
  public static class Guard implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
      if (request.getUriInfo().getQueryParameters().containsKey("denied")) {
        request.abortWith(Response.status(Response.Status.UNAUTHORIZED).build());
      }
    }
  }
}
