package org.deskcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CellListTest {

    @Test
    void values_stand_behind_each_other() {
        assertThat(CellList.join(List.of("appears to", "suspected"))).isEqualTo("appears to; suspected");
    }

    @Test
    void a_semicolon_within_a_value_does_not_split_it() {
        List<String> values = List.of("first; not second", "C:\\", ";", "");

        assertThat(CellList.split(CellList.join(values))).isEqualTo(values);
    }

    @Test
    void an_empty_cell_has_no_values() {
        assertThat(CellList.split(CellList.join(List.of()))).isEmpty();
    }
}
