package io.forethought.processor.checklist.evidence;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The address of a program for its users.
 *
 * @param address the address
 * @param home its first page
 * @param metrics what it answers for the path of the endpoint
 * @param robots what it answers to search engines
 */
public record Site(String address, Page home, Page metrics, Page robots) {

  /**
   * Visits a site without credentials.
   *
   * @param path the path of the endpoint
   */
  public static Site visit(String address, String path, Web web) {
    String root = address.replaceFirst("/+$", "");
    return new Site(
        address, web.get(root + "/"), web.get(root + path), web.get(root + "/robots.txt"));
  }

  /** Whether the file for search engines names the path of the endpoint. */
  public boolean advertises(String path) {
    return robots.isOk()
        && !robots.type().toLowerCase(Locale.ROOT).contains("html")
        && Pattern.compile("(?im)^(dis)?allow:\\s*" + Pattern.quote(path) + "\\b")
            .matcher(robots.body())
            .find();
  }
}
