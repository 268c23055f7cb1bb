"""Kim 2015: expert recommendations for lenalidomide in Korea, one file a function."""
