package city.hansa.hooks;

import city.hansa.kernel.BadInput;
import city.hansa.sources.archive.PublicAddress;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Which addresses may be called. A name is asked for once for each call, and the call goes to the
 * very address that was checked: a name that changes its mind in between leads nowhere.
 */
@Component
class Endpoints {
  private static final int LONGEST = 2000;
  private static final Set<Integer> USUAL_PORTS = Set.of(-1, 443, 8443);

  private final HookSettings settings;

  Endpoints(HookSettings settings) {
    this.settings = settings;
  }

  /**
   * What somebody typed, if it may be called today.
   *
   * @throws BadInput naming "address"
   */
  URI check(String typed) {
    URI address = parse(typed.strip());
    try {
      resolve(address);
      return address;
    } catch (NotSent closed) {
      throw problem(typed, closed.fault().name());
    }
  }

  private URI parse(String typed) {
    try {
      URI address = new URI(new URI(typed).toASCIIString());
      boolean whole =
          typed.length() <= LONGEST
              && address.getHost() != null
              && address.getUserInfo() == null
              && address.getFragment() == null;
      if (!whole) {
        throw problem(typed, "FORM");
      }
      boolean sealed = "https".equalsIgnoreCase(address.getScheme());
      if (!sealed && !(settings.privateToo() && "http".equalsIgnoreCase(address.getScheme()))) {
        throw problem(typed, "SCHEME");
      }
      if (!settings.privateToo() && !USUAL_PORTS.contains(address.getPort())) {
        throw problem(typed, "PORT");
      }
      return address;
    } catch (URISyntaxException malformed) {
      throw problem(typed, "FORM");
    }
  }

  private static BadInput problem(String typed, String what) {
    return new BadInput("address", typed, "hooks.problem.address." + what);
  }

  /** The addresses behind the name; all of them may be called. */
  List<InetAddress> resolve(URI address) throws NotSent {
    List<InetAddress> all;
    try {
      all = List.of(InetAddress.getAllByName(address.getHost()));
    } catch (UnknownHostException unknown) {
      throw new NotSent(Fault.UNKNOWN_NAME);
    }
    if (!settings.privateToo() && !all.stream().allMatch(PublicAddress::is)) {
      throw new NotSent(Fault.CLOSED_ADDRESS);
    }
    return all;
  }
}
