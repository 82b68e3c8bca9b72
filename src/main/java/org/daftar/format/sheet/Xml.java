package org.daftar.format.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.daftar.format.record.DamagedException;
import org.daftar.kernel.CancelledException;
import org.daftar.kernel.DaftarException;

/// Streaming XML without document types, external entities or endless content.
final class Xml {
  /// More than any sheet within the limits of its format needs; a zip bomb ends here.
  private static final long LONGEST = 8L << 30;

  private Xml() {}

  /// What takes the elements of a document.
  @FunctionalInterface
  interface Reading {
    void read(XMLStreamReader reader) throws XMLStreamException, IOException;
  }

  static void read(InputStream in, Reading reading) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try (InputStream bounded = new Bounded(in)) {
      XMLStreamReader reader = factory.createXMLStreamReader(bounded);
      reading.read(reader);
      reader.close();
    } catch (DaftarException | CancelledException e) {
      throw e;
    } catch (XMLStreamException | RuntimeException e) {
      // Text that is read late fails unchecked.
      throw new DamagedException(e);
    }
  }

  /// An attribute by its local name; empty where it is not there.
  static String attribute(XMLStreamReader reader, String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  /// A whole number, or the other one where the text is none.
  static int number(String text, int otherwise) {
    try {
      return text.isEmpty() ? otherwise : Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  static boolean isTrue(String text) {
    return text.equals("1") || text.equals("true");
  }

  private static final class Bounded extends FilterInputStream {
    private long read;

    Bounded(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int n = super.read(into, offset, length);
      count(Math.max(0, n));
      return n;
    }

    private void count(int bytes) throws IOException {
      read += bytes;
      if (read > LONGEST) {
        throw new DamagedException(null);
      }
    }
  }
}
