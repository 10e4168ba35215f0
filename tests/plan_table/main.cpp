// catcow_plan_table: prints docs/plan.md. See scripts/plan-table.
#include <cstdlib>
#include <iostream>
#include <utility>

#include "plan_table/plan_table.h"
#include "support/assets.h"

namespace catcow::testing {
namespace {

template <class Value>
Value expected(Result<Value> result) {
    if (result.ok()) return std::move(result).value();
    std::cerr << "error: the content cannot be read: " << result.error().message << "\n";
    std::exit(1);
}

}  // namespace
}  // namespace catcow::testing

int main() {
    using namespace catcow;
    using namespace catcow::testing;
    const std::vector<SourceFile> files = all_assets();
    const Catalogue catalogue = expected(Catalogue::load(files));
    std::cout << plan_page(catalogue, expected(load_plan_rules(files, catalogue)),
                           expected(Texts::load(asset("text/en.json"))));
}
