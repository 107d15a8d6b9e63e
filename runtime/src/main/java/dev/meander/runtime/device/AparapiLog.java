package dev.meander.runtime.device;

import com.aparapi.Config;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * What Aparapi logs while this is open, kept from the user's log: its warnings are the reasons of our exceptions, and
 * otherwise concern nobody. Closing it restores the logger.
 */
final class AparapiLog extends Handler implements AutoCloseable {
  private final Logger logger;
  private final boolean useParents;
  private final List<String> messages = new ArrayList<>();

  private AparapiLog(Logger logger) {
    this.logger = logger;
    this.useParents = logger.getUseParentHandlers();
  }

  static AparapiLog open() {
    AparapiLog log = new AparapiLog(logger());
    log.logger.setUseParentHandlers(false);
    log.logger.addHandler(log);
    return log;
  }

  /** Aparapi's logger. Its first use sets the level of the root's handlers, which are the user's; they get it back. */
  private static Logger logger() {
    Map<Handler, Level> levels = new LinkedHashMap<>();
    for (Handler handler : Logger.getLogger("").getHandlers()) {
      levels.put(handler, handler.getLevel());
    }
    Logger logger = Logger.getLogger(Config.getLoggerName());
    levels.forEach(Handler::setLevel);
    return logger;
  }

  /** The messages, each followed by a line feed. */
  String text() {
    return String.join("\n", messages);
  }

  @Override
  public void publish(LogRecord entry) {
    messages.add(entry.getMessage() + (entry.getThrown() == null ? "" : ": " + entry.getThrown()));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    logger.removeHandler(this);
    logger.setUseParentHandlers(useParents);
  }
}
