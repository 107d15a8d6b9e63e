package dev.meander.examples.report;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A headless Chromium, driven through its DevTools protocol. It keeps what a page complains about or asks for. */
final class Browser implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
  /** Generous, since several builds may share a processor; only a browser that hangs needs so long. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Process process;
  private final WebSocket socket;
  private final BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
  private final JsonMapper mapper = JsonMapper.shared();
  private final List<String> errors = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();
  private String target = "";
  private String session = "";
  private int calls;
  private int width;

  private Browser(Process process, Path profile) throws Exception {
    this.process = process;
    Path port = profile.resolve("DevToolsActivePort");
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!Files.exists(port) || Files.readAllLines(port).size() < 2) {
      if (!process.isAlive() || System.nanoTime() > end) {
        process.destroyForcibly();
        throw new IOException("the browser did not start: " + Files.readString(profile.resolve("log")));
      }
      Thread.sleep(50);
    }
    List<String> lines = Files.readAllLines(port);
    this.socket = HttpClient.newHttpClient()
        .newWebSocketBuilder()
        .buildAsync(URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1)), new Listener())
        .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
  }

  /** The first browser on the path, if there is one. */
  static Optional<Path> find() {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Browser start(Path executable, Path profile) throws Exception {
    Process process = new ProcessBuilder(executable.toString(), "--headless=new", "--no-sandbox", "--disable-gpu",
            "--disable-dev-shm-usage", "--no-first-run", "--disable-background-networking", "--remote-debugging-port=0",
            "--user-data-dir=" + profile, "about:blank")
        .redirectErrorStream(true)
        .redirectOutput(profile.resolve("log").toFile())
        .start();
    return new Browser(process, profile);
  }

  /** Opens a page in a new tab as a device of this width shows it, and waits until it is loaded. */
  void open(Path page, int wide, int height, boolean dark) throws IOException {
    errors.clear();
    requests.clear();
    session = "";
    if (!target.isEmpty()) {
      call("Target.closeTarget", Map.of("targetId", target));
    }
    target = call("Target.createTarget", Map.of("url", "about:blank")).get("targetId").asString();
    session = call("Target.attachToTarget", Map.of("targetId", target, "flatten", true)).get("sessionId").asString();
    for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
      call(domain + ".enable", Map.of());
    }
    size(wide, height);
    theme(dark);
    call("Page.bringToFront", Map.of());
    call("Page.navigate", Map.of("url", page.toUri().toString()));
    waitFor("Page.loadEventFired");
  }

  /** What the reader's system prefers. */
  void theme(boolean dark) throws IOException {
    call("Emulation.setEmulatedMedia", Map.of("features", List.of(
        Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"),
        Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  /** The value of a JavaScript expression, of a promise when it is kept. */
  JsonNode evaluate(String expression) throws IOException {
    JsonNode answer = call("Runtime.evaluate",
        Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    if (answer.has("exceptionDetails")) {
      throw new AssertionError(answer.get("exceptionDetails").toString());
    }
    return answer.get("result").path("value");
  }

  /** Waits until a JavaScript condition holds; an error if it does not within a minute. */
  void until(String condition) throws IOException {
    evaluate("new Promise((kept, broken) => { let tries = 0; const ask = () => " + condition
        + " ? kept(true) : ++tries < 3000 ? setTimeout(ask, 20) : broken('never: ' + ask); ask(); })");
  }

  /** Presses a key on whatever has the focus. */
  void press(String key, int code) throws IOException {
    for (String type : List.of("keyDown", "keyUp")) {
      call("Input.dispatchKeyEvent", Map.of("type", type, "key", key, "code", key, "windowsVirtualKeyCode", code));
    }
  }

  /** Moves the mouse to the middle of the first element that a selector finds. */
  void hover(String selector) throws IOException {
    JsonNode middle = evaluate("(e => { e.scrollIntoView({block: 'center'}); const r = e.getBoundingClientRect();"
        + " return [r.left + r.width / 2, r.top + r.height / 2]; })(document.querySelector('" + selector + "'))");
    for (int step = 0; step < 2; step++) {
      call("Input.dispatchMouseEvent",
          Map.of("type", "mouseMoved", "x", middle.get(0).asDouble() + step, "y", middle.get(1).asDouble()));
    }
  }

  /** A picture of the whole page, for which the window is made as tall as the page. */
  void screenshot(Path file) throws IOException {
    int height = evaluate("document.documentElement.scrollHeight").asInt();
    size(width, height);
    evaluate("new Promise(drawn => requestAnimationFrame(() => setTimeout(drawn, 300)))");
    JsonNode answer = call("Page.captureScreenshot", Map.of("format", "png"));
    Files.write(file, Base64.getDecoder().decode(answer.get("data").asString()));
  }

  private void size(int wide, int height) throws IOException {
    width = wide;
    call("Emulation.setDeviceMetricsOverride",
        Map.of("width", wide, "height", height, "deviceScaleFactor", 1, "mobile", wide < 500));
  }

  /** Exceptions and error messages of the page so far. */
  List<String> errors() {
    return errors;
  }

  /** Addresses that the page asked for, itself among them. */
  List<String> requests() {
    return requests;
  }

  /** Ends the browser, which deletes what it put beside its profile, and all its processes. */
  @Override
  public void close() throws IOException {
    List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    session = "";
    try {
      call("Browser.close", Map.of());
    } finally {
      socket.abort();
      all.forEach(p -> p.onExit().completeOnTimeout(p, PATIENCE.toSeconds(), TimeUnit.SECONDS).join());
      all.forEach(ProcessHandle::destroyForcibly);
      all.forEach(p -> p.onExit().join());
    }
  }

  private JsonNode call(String method, Map<String, Object> parameters) throws IOException {
    int id = ++calls;
    Map<String, Object> message = session.isEmpty()
        ? Map.of("id", id, "method", method, "params", parameters)
        : Map.of("id", id, "method", method, "params", parameters, "sessionId", session);
    socket.sendText(mapper.writeValueAsString(message), true).join();
    JsonNode answer = next();
    while (answer.path("id").asInt(0) != id) {
      answer = next();
    }
    if (answer.has("error")) {
      throw new IOException(method + ": " + answer.get("error"));
    }
    return answer.get("result");
  }

  private void waitFor(String event) throws IOException {
    while (!next().path("method").asString("").equals(event)) {
      // what comes between is noted by next()
    }
  }

  private JsonNode next() throws IOException {
    JsonNode message;
    try {
      message = messages.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IOException("interrupted", e);
    }
    if (message == null) {
      throw new IOException("the browser does not answer");
    }
    JsonNode about = message.path("params");
    switch (message.path("method").asString("")) {
      case "Runtime.exceptionThrown" -> errors.add(about.toString());
      case "Runtime.consoleAPICalled" -> {
        if (List.of("error", "warning").contains(about.get("type").asString())) {
          errors.add(about.toString());
        }
      }
      case "Log.entryAdded" -> errors.add(about.toString());
      case "Network.requestWillBeSent" -> requests.add(about.get("request").get("url").asString());
      default -> {}
    }
    return message;
  }

  private final class Listener implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      text.append(data);
      if (last) {
        messages.add(mapper.readTree(text.toString()));
        text.setLength(0);
      }
      from.request(1);
      return null;
    }
  }
}
