package nl.schoolleidersregister.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import nl.schoolleidersregister.quality.AgreementTable.Pair;
import org.junit.jupiter.api.Test;

/** Tables that others published, with the kappas that they published, as precise as they did. */
class PublishedKappasTest {

    /**
     * Two judges, 200 cases, three diagnoses: Cohen, J. (1968), Weighted kappa, Psychological Bulletin 70, table 1:
     * kappa .492, and .348 with his weights 1, 3 and 6; the table as in R's DMAR, {@code diagnosis_agreement}.
     */
    private static final int[][] DIAGNOSES = {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}};

    private static final long[][] GRAVITY = {{0, 1, 3}, {1, 0, 6}, {3, 6, 0}};

    /**
     * Two neurologists, patients of Winnipeg and of New Orleans, four degrees of certainty: Landis, J. R., and Koch,
     * G. G. (1977), The measurement of observer agreement for categorical data, Biometrics 33, 159-174: kappas .208 and
     * .297; with equal spacing .380 and .477 (Friendly, M., Discrete Data Analysis with R, data {@code MSPatients}).
     */
    private static final int[][] WINNIPEG = {{38, 5, 0, 1}, {33, 11, 3, 0}, {10, 14, 5, 6}, {3, 7, 3, 10}};

    private static final int[][] NEW_ORLEANS = {{5, 3, 0, 0}, {3, 11, 4, 0}, {2, 13, 3, 4}, {1, 2, 4, 14}};

    @Test
    void kappa_of_cohens_diagnoses() {
        assertThat(kappa(DIAGNOSES, Weighting.NONE)).isEqualTo("0.492");
    }

    @Test
    void cohens_diagnoses_with_his_own_weights() {
        assertThat(kappa(DIAGNOSES, (one, other) -> GRAVITY[one.rank()][other.rank()]))
                .isEqualTo("0.348");
    }

    @Test
    void kappa_of_the_neurologists() {
        assertThat(kappa(WINNIPEG, Weighting.NONE)).isEqualTo("0.208");
        assertThat(kappa(NEW_ORLEANS, Weighting.NONE)).isEqualTo("0.297");
    }

    @Test
    void linear_weights_of_the_neurologists() {
        assertThat(kappa(WINNIPEG, Weighting.LINEAR)).isEqualTo("0.380");
        assertThat(kappa(NEW_ORLEANS, Weighting.LINEAR)).isEqualTo("0.477");
    }

    private static String kappa(int[][] table, Disagreement disagreement) {
        var pairs = new ArrayList<Pair>();
        for (var row = 0; row < table.length; row++) {
            for (var column = 0; column < table.length; column++) {
                for (var times = 0; times < table[row][column]; times++) {
                    pairs.add(new Pair(new Mark(row), new Mark(column)));
                }
            }
        }
        var kappa = (Agreement.Kappa) new AgreementTable(pairs).agreement(disagreement);
        BigDecimal value = kappa.value().rounded(3);
        return value.toPlainString();
    }
}
