package io.forethought.processor.command;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Comparator;
import java.util.Optional;

/** An address of this machine that other machines use. */
final class OwnAddress {

  private OwnAddress() {}

  /** The address; empty if the machine is in no network. */
  static Optional<String> get() {
    try {
      return NetworkInterface.networkInterfaces()
          .flatMap(NetworkInterface::inetAddresses)
          .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
          .map(InetAddress::getHostAddress)
          .min(Comparator.naturalOrder());
    } catch (SocketException e) {
      return Optional.empty();
    }
  }
}
