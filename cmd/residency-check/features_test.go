package main_test

import (
	"encoding/json"
	"path/filepath"
	"testing"
)

// What is said to be met with options is, for a tenant that uses it so.
func TestFeaturesAreMetWithTheOptionsShown(t *testing.T) {
	t.Parallel()
	for _, activities := range [][]string{{"storage"}, {"storage", "processing"}} {
		arguments := []string{"features", "--country", "JP", "--within", "JP", "--verdict", "met", "-o", "json"}
		requirement := map[string]any{"id": "R"}
		for _, activity := range activities {
			arguments = append(arguments, "--activity", activity)
			requirement[activity] = []string{"JP"}
		}
		var answer struct {
			Features []struct{ ID string }
			Settled  []any `json:"met_with_options"`
		}
		if err := json.Unmarshal([]byte(run(t, arguments...).out), &answer); err != nil {
			t.Fatal(err)
		}
		if len(answer.Settled) < 20 {
			t.Errorf("only %d features are met with options", len(answer.Settled))
		}
		uses := []any{}
		for _, use := range answer.Settled {
			use := use.(map[string]any)
			uses = append(uses, map[string]any{"id": use["id"], "options": use["options"]})
		}
		for _, feature := range answer.Features {
			uses = append(uses, feature.ID)
		}
		document, err := json.Marshal(map[string]any{
			"tenant": map[string]any{"name": "T", "country": "JP"}, "features": uses, "requirements": []any{requirement},
		})
		if err != nil {
			t.Fatal(err)
		}
		path := filepath.Join(t.TempDir(), "tenant.json")
		writeFile(t, path, string(document))
		if checked := run(t, path); checked.status != 0 {
			t.Errorf("%v: exit status %d\n%s%s", activities, checked.status, checked.out, checked.err)
		}
	}
}
