package dev.meander.runtime;

/** A device that was asked for cannot run: the message says why, and the way out. */
public final class DeviceException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** The reason and the way out. */
  public DeviceException(String message) {
    super(message);
  }

  /** The reason and the way out, and what it was found by. */
  public DeviceException(String message, Throwable cause) {
    super(message, cause);
  }
}
