#include "body/complaint.h"

#include <cmath>

namespace catcow::body {

std::string complaint(const FigureData& data, const SolvedKey& solved) {
    const Report& report = solved.report;
    if (report.good(solved.goal)) return {};
    const auto name = [&](int contact) {
        return std::string(site(solved.goal.contacts[static_cast<size_t>(contact)].site).name);
    };
    const auto by = [](double value, const char* unit) {
        return " by " + std::to_string(std::lround(value)) + unit;
    };
    std::string said = data.keys()[static_cast<size_t>(solved.key)].name + ": ";
    if (report.contact >= Report::most_contact)
        return said + name(report.worst_contact) + " is off" + by(1000 * report.contact, " mm");
    if (report.angle >= Report::most_angle)
        return said + name(report.worst_angle) + " is turned" + by(report.angle, " degrees");
    if (report.depth >= Report::most_depth)
        return said + std::string(name_of_part(capsule(report.deep_first).part)) +
               " passes through something" + by(1000 * report.depth, " mm");
    if (report.limit >= Report::most_limit)
        return said + "a joint is past its limit" + by(report.limit, " degrees");
    return said + "out of balance" + by(1000 * (solved.goal.balance - report.balance), " mm");
}

}  // namespace catcow::body
