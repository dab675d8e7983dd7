package city.hansa.cli;

import city.hansa.atlas.AtlasRefused;
import city.hansa.database.CannotStart;
import city.hansa.imports.runs.Intake.WrittenBefore;
import city.hansa.kernel.Refused;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what went wrong: one plain sentence where the operator can act, else all there is. */
final class PlainWords implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception fault, CommandLine line, ParseResult parsed) {
    var plain = plainly(fault);
    if (plain.isPresent()) {
      line.getErr().println("hansa: " + plain.get());
      return HansaCommand.OPERATORS_TURN;
    }
    line.getErr().println("hansa: something broke that should not; please report what follows");
    fault.printStackTrace(line.getErr());
    return CommandLine.ExitCode.SOFTWARE;
  }

  /** The first cause that an operator can act on. */
  static Optional<String> plainly(Throwable fault) {
    return Stream.iterate(fault, cause -> cause != null, Throwable::getCause)
        .flatMap(cause -> words(cause).stream())
        .findFirst();
  }

  private static Optional<String> words(Throwable cause) {
    return switch (cause) {
      case CannotStart known -> Optional.ofNullable(known.getMessage());
      case ImportRefused refused -> Optional.ofNullable(refused.getMessage());
      case WrittenBefore before ->
          Optional.of(
              "The same file was written before, by import %s. To write it once more: --again"
                  .formatted(before.earlier()));
      case Refused refused ->
          Optional.of("That account may not do this (%s)".formatted(refused.messageKey()));
      case AtlasRefused refused -> Optional.ofNullable(refused.getMessage());
      case PortInUseException taken -> Optional.of(portTaken(taken.getPort()));
      default -> Optional.empty();
    };
  }

  static String portTaken(int port) {
    return "Port "
        + port
        + " is in use. Stop what uses it, or choose another: --port "
        + (port + 1);
  }
}
