package city.hansa.cli;

import city.hansa.accounts.Secret;
import city.hansa.accounts.links.OneTimeLinks;
import city.hansa.accounts.links.OneTimeLinks.Purpose;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes a link that lets an administrator in, beside a running server or without one. */
@Command(
    name = "link",
    description = "Print a link with which somebody becomes administrator, or gets back in.",
    mixinStandardHelpOptions = true)
final class AdminLinkCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  @Mixin private final OnRegister register = new OnRegister();

  @Option(
      names = "--address",
      paramLabel = "URL",
      description = "Where the site answers. Default: localhost at the port of the settings.")
  private @Nullable String address;

  @Override
  public Integer call() {
    var link =
        register.work(context -> {
          Secret secret =
              context.getBean(OneTimeLinks.class).make(Purpose.ADMINISTRATOR, null, null);
          String port = context.getEnvironment().getProperty("server.port", "8080");
          String site = address == null ? "http://localhost:" + port : address;
          return site.replaceFirst("/$", "") + "/link/" + secret.text();
        });
    PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
    out.println("Whoever opens this link administers the register (once, within the hour):");
    out.println(link);
    return 0;
  }
}
