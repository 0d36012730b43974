def test_x(done):
    print(done.report.model_dump_json(indent=1))
    print(done.report.reasons)
