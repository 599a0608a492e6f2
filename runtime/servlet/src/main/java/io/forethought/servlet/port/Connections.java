package io.forethought.servlet.port;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The open connections of a server. If a client opens too many, those of its connections that have
 * waited for a request for the longest time are closed, so that half-open connections keep out
 * neither others nor the client itself.
 */
final class Connections {

  private final Limits limits;

  /** Connections without a complete request; the one that has waited for the longest time first. */
  private final Set<Connection> waiting = new LinkedHashSet<>();

  private final Set<Connection> answering = new HashSet<>();
  private boolean closed;

  Connections(Limits limits) {
    this.limits = limits;
  }

  /** Adds a connection; returns false if there is no room for it. */
  synchronized boolean admit(Connection connection) {
    ByteBuffer peer = network(connection.peer());
    long ofPeer = all().filter(other -> network(other.peer()).equals(peer)).count();
    boolean room =
        !closed
            && (ofPeer < limits.perPeer()
                || replaced(waiting.stream().filter(other -> network(other.peer()).equals(peer))))
            && (all().count() < limits.connections() || replaced(waiting.stream()));
    return room && waiting.add(connection);
  }

  /** Returns whether the request of a connection may be answered; false if it has been closed. */
  synchronized boolean startAnswering(Connection connection) {
    return waiting.remove(connection) && answering.add(connection);
  }

  /** Waits for the next request of a connection. */
  synchronized void endAnswering(Connection connection) {
    if (answering.remove(connection)) {
      waiting.add(connection);
    }
  }

  synchronized void remove(Connection connection) {
    waiting.remove(connection);
    answering.remove(connection);
  }

  /** Closes all connections, and admits no more. */
  synchronized void close() {
    closed = true;
    all().forEach(Connection::close);
  }

  private Stream<Connection> all() {
    return Stream.concat(waiting.stream(), answering.stream());
  }

  private boolean replaced(Stream<Connection> candidates) {
    Optional<Connection> oldest = candidates.findFirst();
    oldest.ifPresent(
        connection -> {
          waiting.remove(connection);
          connection.close();
        });
    return oldest.isPresent();
  }

  /** A single client usually has all IPv6 addresses with the same first 64 bits. */
  private static ByteBuffer network(InetAddress peer) {
    byte[] bytes = peer.getAddress();
    return ByteBuffer.wrap(peer instanceof Inet6Address ? Arrays.copyOf(bytes, 8) : bytes);
  }
}
