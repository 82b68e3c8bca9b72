package org.daftar.bundle;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daftar.kernel.Code;
import org.daftar.kernel.Finding;
import org.daftar.kernel.Severity;

/// What `bagit.txt` declares (RFC 8493 §2.1.1).
///
/// @param version such as `1.0`
/// @param charset of the other tag files
record BagDeclaration(String version, Charset charset) {
  static final String FILE = "bagit.txt";

  private static final List<String> KNOWN = List.of("0.93", "0.94", "0.95", "0.96", "0.97", "1.0");
  private static final Pattern STRICT =
      Pattern.compile(
          "BagIt-Version: (\\d+\\.\\d+)\\R+Tag-File-Character-Encoding: (\\S+)\\R?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LENIENT =
      Pattern.compile(
          "\\s*BagIt-Version\\s*:\\s*(\\d+\\.\\d+)\\s*\\R"
              + "\\s*Tag-File-Character-Encoding\\s*:\\s*(\\S+)\\s*",
          Pattern.CASE_INSENSITIVE);

  /// Whether the stricter rules of the RFC hold, and not those of the drafts before it.
  boolean isFinal() {
    return !version.startsWith("0.");
  }

  /// Reads a declaration; empty where it declares nothing that can be used.
  static Optional<BagDeclaration> read(byte[] bytes, Consumer<Finding> findings) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.startsWith("\uFEFF")) {
      findings.accept(BagFindings.of("bag-byte-order-mark", Severity.ERROR, FILE));
      text = text.substring(1);
    }
    Matcher matcher = LENIENT.matcher(text);
    if (!matcher.matches()) {
      findings.accept(BagFindings.of("bag-declaration", Severity.ERROR, FILE));
      return Optional.empty();
    }
    String version = matcher.group(1);
    if (!KNOWN.contains(version)) {
      findings.accept(BagFindings.of("bag-version", Severity.ERROR, FILE, new Code(version)));
    } else if (!version.startsWith("0.") && !STRICT.matcher(text).matches()) {
      findings.accept(BagFindings.of("bag-declaration", Severity.ERROR, FILE));
    }
    return Optional.of(new BagDeclaration(version, charset(matcher.group(2), findings)));
  }

  private static Charset charset(String name, Consumer<Finding> findings) {
    try {
      return Charset.forName(name);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      findings.accept(BagFindings.of("bag-charset", Severity.ERROR, FILE, new Code(name)));
      return StandardCharsets.UTF_8;
    }
  }
}
