package io.forethought.servlet.port;

import java.time.Duration;

/**
 * What clients may take of a server.
 *
 * @param connections the maximum number of open connections
 * @param perPeer the maximum number of open connections of one address
 * @param request the time in which a request must arrive, from its first byte or, for the first
 *     request, from the start of the connection
 * @param idle the time for which a connection is kept open between requests
 * @param response the time in which a request must be answered and the response received
 */
record Limits(int connections, int perPeer, Duration request, Duration idle, Duration response) {

  static final Limits DEFAULT =
      new Limits(64, 16, Duration.ofSeconds(10), Duration.ofSeconds(120), Duration.ofSeconds(60));
}
