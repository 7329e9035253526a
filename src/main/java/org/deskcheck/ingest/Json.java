package org.deskcheck.ingest;

import java.util.List;
import java.util.Map;

/** A JSON value that knows where it stands, as an offset into the file. */
sealed interface Json {

    int at();

    /** What it is, for messages: {@code the number 5}. */
    String described();

    /** @param members in file order */
    record Members(int at, Map<String, Member> members) implements Json {
        @Override
        public String described() {
            return "an object";
        }
    }

    /** @param nameAt where the name stands */
    record Member(int nameAt, Json value) {}

    record Items(int at, List<Json> items) implements Json {
        @Override
        public String described() {
            return "an array of " + items.size();
        }
    }

    record Text(int at, String value) implements Json {
        private static final int MUCH = 30;

        @Override
        public String described() {
            return "the text \"" + (value.length() > MUCH ? value.substring(0, MUCH) + "…" : value) + "\"";
        }
    }

    /** @param written as the file writes it */
    record Number(int at, String written) implements Json {
        double value() {
            return Double.parseDouble(written);
        }

        @Override
        public String described() {
            return "the number " + written;
        }
    }

    /** {@code true} or {@code false}. */
    record Truth(int at, boolean value) implements Json {
        @Override
        public String described() {
            return String.valueOf(value);
        }
    }

    record Nothing(int at) implements Json {
        @Override
        public String described() {
            return "null";
        }
    }
}
