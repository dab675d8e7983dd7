package city.hansa.cli;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A person before a browser: keeps cookies, and sends with every form what its page held. */
final class Visitor implements AutoCloseable {

  private static final String PASSWORD = "three herons on a roof";
  private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");
  private static final Pattern API_TOKEN = Pattern.compile("<code>(hansa_[^<…]+)</code>");

  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private final URI site;

  Visitor(URI site) {
    this.site = site;
  }

  /** Becomes the first administrator by the link that the start printed. */
  void administer(String link, String email) throws IOException, InterruptedException {
    send(link, link, "name", "Ada Example", "email", email, "password", PASSWORD);
  }

  /** Takes an organisation in and becomes its desk officer. */
  void takeIn(String organisation, String zone, String email)
      throws IOException, InterruptedException {
    send("/admin", "/admin/organisations", "actor", organisation, "zone", zone);
    String office = "/desk/people/" + organisation;
    send(office, office, "email", email, "name", "", "role", "DESK_OFFICER");
  }

  /** A token with which a program reads and deposits. */
  String token() throws IOException, InterruptedException {
    return token("acts:write");
  }

  /** A token with which a program reads and does one thing more. */
  String token(String scope) throws IOException, InterruptedException {
    String page =
        send(
            "/account",
            "/account/tokens",
            "name",
            "load",
            "scopes",
            "read",
            "scopes",
            scope,
            "days",
            "1");
    return found(API_TOKEN, page);
  }

  void signIn(String email) throws IOException, InterruptedException {
    send("/sign-in", "/sign-in", "email", email, "password", PASSWORD);
  }

  /** What stands on a page. */
  String page(String path) throws IOException, InterruptedException {
    return read(HttpRequest.newBuilder(at(path)));
  }

  /** Sends the form of a page: names and values in turn. What it leads to. */
  private String send(String page, String action, String... fields)
      throws IOException, InterruptedException {
    List<String> pairs = new ArrayList<>();
    pairs.add("_csrf=" + encode(found(FORM_TOKEN, read(HttpRequest.newBuilder(at(page))))));
    for (int i = 0; i < fields.length; i += 2) {
      pairs.add(encode(fields[i]) + "=" + encode(fields[i + 1]));
    }
    return read(
        HttpRequest.newBuilder(at(action))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(String.join("&", pairs))));
  }

  private String read(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new AssertionError(answer + "\n" + answer.body());
    }
    return answer.body();
  }

  private URI at(String path) {
    return site.resolve(path);
  }

  private static String found(Pattern pattern, String text) {
    var matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new AssertionError(pattern + " is not in\n" + text);
    }
    return matcher.group(1);
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    http.close();
  }
}
