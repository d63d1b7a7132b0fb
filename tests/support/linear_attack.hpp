// A reader of published tables who works out what is hidden: everything known becomes an equation
// over numbers that are none below zero, and a linear programme finds the least and the most that
// any of them, or any sum of them, can be.
#pragma once

#include <glpk.h>

#include <cstddef>
#include <map>
#include <memory>
#include <utility>
#include <vector>

namespace nabij::testing_support {

class LinearAttack {
 public:
  using Sum = std::map<std::size_t, double>;  // number to its factor

  struct Bounds {
    bool consistent = false;  // false: no numbers at all fit what is known
    double least = 0;
    double most = 0;
  };

  explicit LinearAttack(std::size_t numbers) : problem_(glp_create_prob(), glp_delete_prob) {
    glp_term_out(GLP_OFF);
    glp_add_cols(problem_.get(), static_cast<int>(numbers));
    for (std::size_t number = 0; number < numbers; ++number) {
      glp_set_col_bnds(problem_.get(), column(number), GLP_LO, 0, 0);
    }
  }

  void knows(const Sum& sum, double value) {
    std::vector<int> columns{0};
    std::vector<double> factors{0};
    for (const auto& [number, factor] : sum) {
      columns.push_back(column(number));
      factors.push_back(factor);
    }
    int row = glp_add_rows(problem_.get(), 1);
    glp_set_row_bnds(problem_.get(), row, GLP_FX, value, value);
    glp_set_mat_row(problem_.get(), row, static_cast<int>(columns.size()) - 1, columns.data(),
                    factors.data());
  }

  Bounds bounds(const Sum& sum) {
    for (const auto& [number, factor] : sum) {
      glp_set_obj_coef(problem_.get(), column(number), factor);
    }
    Bounds bounds;
    auto least = solve(GLP_MIN);
    auto most = solve(GLP_MAX);
    bounds = {least.first && most.first, least.second, most.second};
    for (const auto& [number, factor] : sum) glp_set_obj_coef(problem_.get(), column(number), 0);
    return bounds;
  }

 private:
  static constexpr double kUnbounded = 1e9;

  static int column(std::size_t number) { return static_cast<int>(number) + 1; }

  std::pair<bool, double> solve(int direction) {
    glp_set_obj_dir(problem_.get(), direction);
    glp_smcp options;
    glp_init_smcp(&options);
    options.msg_lev = GLP_MSG_OFF;
    if (glp_simplex(problem_.get(), &options) != 0) return {false, 0};
    int status = glp_get_status(problem_.get());
    if (status == GLP_UNBND) return {true, kUnbounded};
    return {status == GLP_OPT, glp_get_obj_val(problem_.get())};
  }

  std::unique_ptr<glp_prob, void (*)(glp_prob*)> problem_;
};

}  // namespace nabij::testing_support
