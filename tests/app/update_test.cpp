#include "support/app_test.h"

namespace catcow::testing {
namespace {

class Update : public AppTest {
protected:
    bool offered() const { return sees(Role::button, "Update"); }
    void arrive() {
        app->update_ready();
        settle();
    }
};

TEST_F(Update, IsOfferedOnTodayAndTakenOnlyWhenAskedFor) {
    open();
    EXPECT_FALSE(offered());
    arrive();
    EXPECT_TRUE(offered()) << screen();
    EXPECT_EQ(device.updates_applied, 0);
    press("Update");
    EXPECT_EQ(device.updates_applied, 1);
}

TEST_F(Update, WaitsForTheEndOfASession) {
    open();
    start_routine("Short reset");
    breathe(1);
    arrive();
    EXPECT_FALSE(offered());
    EXPECT_EQ(player().state(), PlayState::playing);
    run_to_the_end();
    EXPECT_FALSE(offered()) << "not between the session and its record";
    press("Done");
    EXPECT_TRUE(offered()) << screen();
}

}  // namespace
}  // namespace catcow::testing
